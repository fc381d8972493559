package cn.disclosuredesk.desk.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords carry the name of their hash ({@code {bcrypt}…}), so that a better one can follow without a change of passwords. */
@Configuration(proxyBeanMethods = false)
class PeopleBeans {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
