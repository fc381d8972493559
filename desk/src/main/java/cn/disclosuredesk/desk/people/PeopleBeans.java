package cn.disclosuredesk.desk.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords carry the name of their hash ({@code {bcrypt}…}), so that a better one can follow without a change of passwords. */
@Configuration(proxyBeanMethods = false)
class PeopleBeans {

    /** One person for each role, called as the role. */
    @Bean
    FirstStaff oneForEachRole(MessageSource words) {
        return () -> Arrays.stream(Role.values())
                .map(role -> new FirstStaff.Newcomer(
                        role.name().toLowerCase(Locale.ROOT),
                        words.getMessage("role." + role, null, Locale.SIMPLIFIED_CHINESE),
                        Set.of(role)))
                .toList();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
