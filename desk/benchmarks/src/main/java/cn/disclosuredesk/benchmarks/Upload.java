package cn.disclosuredesk.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands a ledger in as an office does, and looks how far it is. */
final class Upload {

    private static final String BOUNDARY = "ledger-of-the-benchmark";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]+)\"");
    private static final long BETWEEN_TWO_LOOKS = 50;

    private final PackagedDesk desk;
    private final Connection database;

    Upload(PackagedDesk desk, Connection database) {
        this.desk = desk;
        this.database = database;
    }

    Course of(InventedLedger ledger, boolean dryRun) throws IOException, InterruptedException, SQLException {
        HttpResponse<String> answer =
                desk.post("/api/ledgers?dryRun=" + dryRun, "multipart/form-data; boundary=" + BOUNDARY, body(ledger));
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 202 || !id.find()) {
            throw new IllegalStateException("the upload was refused: " + answer.body());
        }
        return course(UUID.fromString(id.group(1)), ledger);
    }

    /** Read from the table of jobs: the call would open a thousand remarks at every look. */
    private Course course(UUID job, InventedLedger ledger) throws SQLException, IOException, InterruptedException {
        Course course = new Course();
        try (PreparedStatement look = database.prepareStatement(
                "select state, accepted, rejected, unchanged from office.ledger_job where id = ?")) {
            look.setObject(1, job);
            while (true) {
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    course.say(System.nanoTime(), row.getInt(2) + row.getInt(3) + row.getInt(4));
                    if (!row.getString(1).equals("RUNNING")) {
                        refuseUnlessAllWereTaken(job, row, ledger);
                        return course;
                    }
                }
                Thread.sleep(BETWEEN_TWO_LOOKS);
            }
        }
    }

    /** A refused line costs less than one that is taken: then nothing was measured. */
    private void refuseUnlessAllWereTaken(UUID job, ResultSet row, InventedLedger ledger)
            throws SQLException, IOException, InterruptedException {
        if (!row.getString(1).equals("DONE") || row.getInt(2) + row.getInt(4) != ledger.lines()) {
            throw new IllegalStateException("not every line was taken: "
                    + desk.get("/api/ledgers/" + job).body());
        }
    }

    private static byte[] body(InventedLedger ledger) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "applications.csv", ledger.applications().csv());
        part(body, "reviews.csv", ledger.reviews().csv());
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String csv) throws IOException {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(BOUNDARY, name);
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(csv.getBytes(StandardCharsets.UTF_8));
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
