package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.vault.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table of what is wrong or odd about lines: the first thousand of each kind. A cell stands in it, and a name may stand
 * in any cell of a sheet whose columns have slipped: nothing of a remark lies here in clear.
 */
final class RemarkTable {

    static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    RemarkTable(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void add(UUID job, StoredFile file, List<Verdict> verdicts) {
        for (Remark.Kind kind : Remark.Kind.values()) {
            List<PlacedRemark> remarks = verdicts.stream()
                    .flatMap(verdict -> verdict.remarks().stream()
                            .filter(remark -> remark.kind() == kind)
                            .map(remark -> PlacedRemark.of(file, verdict, remark)))
                    .toList();
            if (!remarks.isEmpty()) {
                add(job, kind, remarks);
            }
        }
    }

    List<PlacedRemark> of(UUID job, Remark.Kind kind) {
        return jdbc
                .sql("select cipher from office.ledger_remark where job = ? and kind = ? order by place")
                .params(job, kind.name())
                .query(byte[].class)
                .list()
                .stream()
                .map(cipher -> json.readValue(vault.decrypt(purpose(job), cipher), PlacedRemark.class))
                .toList();
    }

    int count(UUID job, Remark.Kind kind) {
        return jdbc.sql("select count(*) from office.ledger_remark where job = ? and kind = ?")
                .params(job, kind.name())
                .query(Integer.class)
                .single();
    }

    /** Of all jobs that read the files of {@code owner}. */
    void forgetCorrections(UUID owner) {
        jdbc.sql("""
                        delete from office.ledger_remark
                         where kind = 'CORRECTION'
                           and job in (select id from office.ledger_job where id = :owner or files = :owner)""").param("owner", owner).update();
    }

    private void add(UUID job, Remark.Kind kind, List<PlacedRemark> remarks) {
        int place = count(job, kind);
        for (PlacedRemark remark : remarks.subList(0, Math.min(remarks.size(), MOST - place))) {
            place++;
            jdbc.sql("insert into office.ledger_remark (job, kind, place, cipher) values (?, ?, ?, ?)")
                    .params(job, kind.name(), place, vault.encrypt(purpose(job), json.writeValueAsBytes(remark)))
                    .update();
        }
    }

    private static String purpose(UUID job) {
        return "ledger-remark:" + job;
    }
}
