package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import cn.disclosuredesk.command.agency.Founding;
import cn.disclosuredesk.store.RetriedOnConflict;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class FirstAgencyTest {

    @Test
    void aCodeThatIsNoneIsRefusedInASentence() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new FirstAgency(
                        mock(Founding.class),
                        mock(TransactionOperations.class),
                        mock(RetriedOnConflict.class),
                        "财政局",
                        "某市财政局"))
                .withMessageContaining("DESK_AGENCY_CODE");
    }
}
