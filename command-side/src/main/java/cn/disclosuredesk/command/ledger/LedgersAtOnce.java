package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/**
 * A small ledger, read to its end before the call returns and in the transaction of the caller, for who works while the
 * scheduler waits: the demo office.
 */
public final class LedgersAtOnce {

    private final LedgerUploads uploads;
    private final LedgerImport ledgers;

    LedgersAtOnce(LedgerUploads uploads, LedgerImport ledgers) {
        this.uploads = uploads;
        this.ledgers = ledgers;
    }

    /** @throws Refusal where the file cannot be read at all */
    public void read(AgencyCode agency, String name, byte[] content) {
        UploadedFile file = new UploadedFile(name, content.length, new ByteArrayResource(content));
        uploads.accept(agency.value(), List.of(file), false, null, job -> ledgers.run(job, () -> false));
    }
}
