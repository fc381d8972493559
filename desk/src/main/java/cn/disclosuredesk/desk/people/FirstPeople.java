package cn.disclosuredesk.desk.people;

import cn.disclosuredesk.desk.start.StartRefused;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/**
 * The first start: one person for each role (in a demo more), so that somebody can sign in at all. Before the web server
 * opens, and under a lock that all nodes share, because two may start at once.
 */
@Component
class FirstPeople implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(FirstPeople.class);

    /** Without characters that look alike in print. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private final FirstStaff first;
    private final People people;
    private final Staff staff;
    private final OneAtATime one;
    private final TransactionOperations transaction;
    private final MessageSource words;
    private final String chosenPassword;

    FirstPeople(
            FirstStaff first,
            People people,
            Staff staff,
            OneAtATime one,
            TransactionOperations transaction,
            MessageSource words,
            @Value("${desk.initial-password:}") String chosenPassword) {
        this.first = first;
        this.people = people;
        this.staff = staff;
        this.one = one;
        this.transaction = transaction;
        this.words = words;
        this.chosenPassword = chosenPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean chosen = StringUtils.hasText(chosenPassword);
        String password = chosen ? chosenPassword : randomPassword();
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> makeUnlessThere(password)));
        // Only after the commit, and only by the node that made them: the password that is printed is the one that
        // works.
        if (made && !chosen) {
            log.warn(text("people.first-password", password));
        }
    }

    private boolean makeUnlessThere(String password) {
        one.at("first people");
        if (people.count() > 0) {
            return false;
        }
        if (!Staff.isPassword(password)) {
            throw new StartRefused(
                    "DESK_INITIAL_PASSWORD 过长：初始密码最长 " + Staff.LONGEST_PASSWORD + " 字节（汉字每个 3 字节），请换用较短的密码。");
        }
        first.all()
                .forEach(one -> staff.hire(one.username(), one.displayName(), one.roles(), AgencyScope.ALL, password));
        return true;
    }

    private String text(String key, Object... values) {
        return words.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    private static String randomPassword() {
        StringBuilder password = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, LETTERS.length()).forEach(place -> password.append(LETTERS.charAt(place)));
        return password.toString();
    }
}
