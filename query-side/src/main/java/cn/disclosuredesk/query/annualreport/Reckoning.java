package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.List;
import java.util.stream.Stream;

/** Which numbers of the books each figure of a table adds up. */
interface Reckoning {

    /** Of one posted row of section three, in one posted column. */
    Stream<Addend> three(String row, String column);

    /** Of one result of a block of section four. */
    Stream<Addend> four(ReviewKind kind, ReviewResult result);

    /** A cell of section three. */
    default List<Addend> cell(FormRow row, FormColumn column) {
        return row.postedRows().stream()
                .flatMap(posted -> column.postedColumns().stream().flatMap(in -> three(posted, in)))
                .toList();
    }

    /** A cell of section four, several results for a total. */
    default List<Addend> cell(ReviewKind kind, List<ReviewResult> results) {
        return results.stream().flatMap(result -> four(kind, result)).toList();
    }

    /** The same table by facts alone: official numbers and what the facts say beyond them. */
    default Reckoning byFacts() {
        Reckoning official = this;
        return new Reckoning() {
            @Override
            public Stream<Addend> three(String row, String column) {
                return official.three(row, column).flatMap(one -> Stream.of(one, one.difference()));
            }

            @Override
            public Stream<Addend> four(ReviewKind kind, ReviewResult result) {
                return official.four(kind, result).flatMap(one -> Stream.of(one, one.difference()));
            }
        };
    }

    /** A year of an agency: its own numbers and those of whom it had taken over by then. */
    static Reckoning ofYear(Contributors contributors, int year) {
        return new Reckoning() {
            @Override
            public Stream<Addend> three(String row, String column) {
                return all(new Account(3, row, column));
            }

            @Override
            public Stream<Addend> four(ReviewKind kind, ReviewResult result) {
                return all(Account.ofReviews(kind, result));
            }

            private Stream<Addend> all(Account account) {
                return contributors.in(year).stream()
                        .map(agency -> Addend.plus(new AgencyAccount(agency.value(), year, account.name())));
            }
        };
    }
}
