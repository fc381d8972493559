package cn.disclosuredesk.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.desk.OfficeForTests;
import cn.disclosuredesk.desk.OfficeTest;
import cn.disclosuredesk.desk.start.StartRefused;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionOperations;

/** The first start, also of two nodes at once. Other tests need the people it takes away: the office is thrown away after it. */
@OfficeTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class FirstPeopleIT {

    private static final Pattern PRINTED = Pattern.compile("初始密码为 (\\S+) ");

    @Autowired
    private FirstStaff first;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private Clerks clerks;

    @Autowired
    private OneAtATime one;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MessageSource words;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void twoNodesMakeThemOnceAndPrintOnePassword(CapturedOutput output) throws Exception {
        people.deleteAll();
        start("", "");
        assertThat(people.findAll()).hasSize(5);
        List<String> printed = PRINTED.matcher(output.getOut())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(printed).hasSize(1);
        for (Role role : Role.values()) {
            Person person = people.findByUsername(role.name().toLowerCase()).orElseThrow();
            assertThat(passwords.matches(printed.get(0), person.passwordHash().orElseThrow()))
                    .isTrue();
            assertThat(person.passwordHash().orElseThrow()).startsWith("{bcrypt}");
            assertThat(person.roles()).containsExactly(role);
        }
    }

    @Test
    void aChosenPasswordIsNotPrinted(CapturedOutput output) throws Exception {
        people.deleteAll();
        start(OfficeForTests.PASSWORD, OfficeForTests.PASSWORD);
        Person head = people.findByUsername("head").orElseThrow();
        assertThat(passwords.matches(
                        OfficeForTests.PASSWORD, head.passwordHash().orElseThrow()))
                .isTrue();
        assertThat(output.getAll()).doesNotContain("初始密码", OfficeForTests.PASSWORD);
    }

    @Test
    void aPasswordThatIsTooLongIsRefusedInASentence() {
        people.deleteAll();
        assertThatThrownBy(() -> start("密".repeat(25)))
                .hasCauseInstanceOf(StartRefused.class)
                .hasMessageContaining("DESK_INITIAL_PASSWORD")
                .hasMessageNotContaining("密密");
        assertThat(people.findAll()).isEmpty();
    }

    @Test
    void wherePeopleAreTheyStay() throws Exception {
        people.deleteAll();
        staff.name("张某");
        start("other-password");
        assertThat(people.findAll()).hasSize(1);
    }

    @Test
    void aNameFromALedgerIsOnePersonWithoutSignIn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> named = () -> clerks.named("承办某");
            List<Future<Object>> ids = threads.invokeAll(List.of(named, named));
            assertThat(ids.get(0).get()).isEqualTo(ids.get(1).get());
        } finally {
            threads.shutdownNow();
        }
        Person person = people.findByDisplayNameOrderByUsernameAscIdAsc("承办某").get(0);
        assertThat(person.passwordHash()).isEmpty();
        assertThat(clerks.nameOf(person.id())).contains("承办某");
    }

    private void start(String... passwordsOfNodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(passwordsOfNodes.length);
        try {
            List<Callable<Object>> nodes = List.of(passwordsOfNodes).stream()
                    .map(password -> new FirstPeople(first, people, staff, one, transaction, words, password))
                    .map(node -> Executors.callable(node::afterSingletonsInstantiated))
                    .toList();
            for (Future<Object> node : threads.invokeAll(nodes)) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
