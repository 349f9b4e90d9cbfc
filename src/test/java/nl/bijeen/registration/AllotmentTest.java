package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.bijeen.invitation.Share;
import org.junit.jupiter.api.Test;

class AllotmentTest {

    static final Share KRUINWIJK = new Share(1, 10, "Gemeente Kruinwijk", 2);
    static final Share DALDORP = new Share(1, 11, "Gemeente Daldorp", 2);
    static final Share GROUP = new Share(2, 0, "Themagroep", 3);

    final Allotment allotment = Allotment.of(List.of(Set.of(KRUINWIJK), Set.of(GROUP, DALDORP)));

    @Test
    void each_organisation_and_group_has_so_many_and_no_more() {
        assertThat(one(KRUINWIJK)).isTrue();
        assertThat(one(KRUINWIJK)).isFalse();
        assertThat(one(DALDORP)).isTrue();
    }

    @Test
    void who_counts_for_several_needs_room_in_each_and_takes_none_when_one_is_full() {
        assertThat(one(KRUINWIJK)).isTrue();
        assertThat(one(KRUINWIJK, GROUP)).isFalse();

        assertThat(one(GROUP)).isTrue();
        assertThat(one(GROUP)).isTrue();
        assertThat(one(GROUP)).isFalse();
    }

    @Test
    void a_party_gets_seats_together_or_none_is_counted() {
        assertThat(allotment.giveAll(List.of(Set.of(KRUINWIJK), Set.of(KRUINWIJK))))
                .isFalse();
        assertThat(allotment.giveAll(List.of(Set.of(KRUINWIJK), Set.of(DALDORP))))
                .isTrue();
    }

    @Test
    void who_counts_for_nothing_always_fits() {
        assertThat(one()).isTrue();
    }

    private boolean one(Share... shares) {
        return allotment.giveAll(List.of(Set.of(shares)));
    }
}
