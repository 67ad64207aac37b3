#!/bin/bash
# ready PORT PATH [HOST]: whether http://HOST:PORT/PATH answers 200. There is no curl in the images; bash can do it.
exec 3<>"/dev/tcp/${3:-127.0.0.1}/$1" || exit 1
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
IFS=' ' read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
