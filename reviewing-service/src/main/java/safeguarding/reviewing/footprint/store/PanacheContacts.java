package safeguarding.reviewing.footprint.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.reviewing.footprint.ContactKind;
import safeguarding.reviewing.footprint.Contacts;
import safeguarding.reviewing.footprint.IroContact;

/** Keeps what IROs did for children. */
@ApplicationScoped
public class PanacheContacts extends AggregateRepository<IroContact> implements Contacts {

    @Override
    public Optional<IroContact> find(UUID contactId) {
        return findByIdOptional(contactId);
    }

    @Override
    public List<IroContact> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<IroContact> ofChain(UUID chainId) {
        return list("chainId = ?1 and withdrawal.on is null order by made.on, id", chainId);
    }

    @Override
    public List<LocalDate> midwayChecks(UUID chainId) {
        return list(
                        "chainId = ?1 and made.kind = ?2 and withdrawal.on is null order by made.on, id",
                        chainId,
                        ContactKind.MIDWAY_CHECK)
                .stream()
                .map(contact -> contact.made().on())
                .toList();
    }
}
