package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the number of a line to the application or review that bears it, where the desk knows one. */
final class LineLinks {

    private final JdbcClient jdbc;

    LineLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the lines of these remarks are about, by number. */
    Links of(AgencyCode agency, List<PlacedRemark> remarks) {
        return new Links(
                found(agency, numbers(remarks, PlacedRemark::receiptNo), """
                        select number, application as thing from office.receipt_number
                         where agency = :agency and number = any (:numbers)"""),
                found(agency, numbers(remarks, PlacedRemark::reviewNo), """
                        select number, thing from office.ledger_line
                         where agency = :agency and sheet = '复议诉讼' and thing is not null and number = any (:numbers)"""));
    }

    /** Ids by number. */
    record Links(Map<String, String> applications, Map<String, String> reviews) {}

    private static List<String> numbers(List<PlacedRemark> remarks, Function<PlacedRemark, @Nullable String> number) {
        return remarks.stream()
                .flatMap(remark -> Stream.ofNullable(number.apply(remark)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<String, String> found(AgencyCode agency, Collection<String> numbers, String sql) {
        Map<String, String> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql(sql)
                    .param("agency", agency.value())
                    .param("numbers", numbers.toArray(String[]::new))
                    .query(row -> {
                        found.put(row.getString("number"), row.getString("thing"));
                    });
        }
        return found;
    }
}
