package cn.disclosuredesk.desk.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.register.RegisterExports;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.ledger.LedgerExport;
import cn.disclosuredesk.query.ledger.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/ledger.xlsx} and {@code /api/ledger.zip}: the register as a file; without {@code /api} for whoever asks
 * on the page. It is written while it is read; where that fails in the middle the connection breaks and the file cannot
 * be opened, so that nobody takes a part for the whole.
 */
@RestController
class LedgerFileApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";
    private static final String FULL = "full";
    private static final String MASKED = "masked";
    private static final int BUFFER = 1 << 16;

    private final LedgerExport export;
    private final RegisterExports exports;
    private final CurrentActor asker;

    LedgerFileApi(LedgerExport export, RegisterExports exports, CurrentActor asker) {
        this.export = export;
        this.exports = exports;
        this.asker = asker;
    }

    @GetMapping(
            path = {"/api/ledger.xlsx", "/ledger.xlsx"},
            produces = XLSX)
    void workbook(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String names,
            HttpServletResponse response)
            throws IOException {
        AgencyCode code = asker.agency(agency);
        LedgerExport.Ready ready = ready(code, year, names);
        handOut(response, XLSX, name(code, ready, "xlsx"), ready::writeXlsx);
    }

    @GetMapping(
            path = {"/api/ledger.zip", "/ledger.zip"},
            produces = ZIP)
    void csvFiles(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String names,
            HttpServletResponse response)
            throws IOException {
        AgencyCode code = asker.agency(agency);
        LedgerExport.Ready ready = ready(code, year, names);
        handOut(response, ZIP, name(code, ready, "zip"), ready::writeZip);
    }

    /** A full export is kept before its first byte leaves. */
    private LedgerExport.Ready ready(AgencyCode agency, @Nullable String year, @Nullable String wanted) {
        Names names = names(wanted);
        LedgerExport.Ready ready = export.of(agency, year, names);
        if (names == Names.FULL) {
            exports.inFull(agency, asker.actor(), ready.year(), ready.applications(), ready.reviews());
        }
        return ready;
    }

    private Names names(@Nullable String wanted) {
        boolean full = FULL.equals(wanted);
        if (!full && wanted != null && !wanted.isBlank() && !MASKED.equals(wanted)) {
            throw Unanswerable.malformed("names", "names 须为 full（全名）或者 masked（隐名），不填即为隐名。");
        }
        if (full && !asker.mayReadNames()) {
            throw new AccessDeniedException("names");
        }
        return full ? Names.FULL : asker.mayReadNames() ? Names.MASKED : Names.HIDDEN;
    }

    private static String name(AgencyCode agency, LedgerExport.Ready ready, String ending) {
        String years = ready.year() == null ? "" : "-" + ready.year();
        return "台账-" + agency + years + "." + ending;
    }

    private static void handOut(HttpServletResponse response, String type, String name, Written ledger)
            throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        ledger.to(out);
        out.flush();
    }

    /** A ledger as it is written. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }
}
