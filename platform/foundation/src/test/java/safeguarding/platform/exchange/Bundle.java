package safeguarding.platform.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import safeguarding.platform.aggregate.Aggregate;

/** Something that can be sent, changed and listed. */
@Entity
@Table(name = "bundle")
public class Bundle extends Aggregate {

    @Column(name = "label")
    private String label = "";

    @Column(name = "weight")
    private int weight;

    protected Bundle() {}

    public Bundle(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    public String label() {
        return label;
    }

    public int weight() {
        return weight;
    }

    public void weigh(int grams) {
        weight = grams;
    }
}
