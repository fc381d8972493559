package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.http.ProblemAnswers;
import cn.disclosuredesk.desk.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two doors: programs send name and password with each call, people sign in on a page and have a session. */
@Configuration(proxyBeanMethods = false)
class SignInRules {

    /** What needs no sign-in: no word of any case stands there. */
    static final String[] OPEN = {"/login", "/error", "/css/**", "/webjars/**", "/favicon.ico"};

    private static final String DESCRIPTION = "/v3/api-docs";

    /** Everything comes from the desk itself, and no page of it stands in somebody else's frame. Bootstrap's icons are data. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    AuthenticationManager authenticationManager(PasswordSignIn signIn) {
        return new ProviderManager(signIn);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, AuthenticationManager signIn, DeclaredCalls declared, ProblemAnswers problems) {
        RefusedAtTheDoor refused = new RefusedAtTheDoor(problems);
        return http.securityMatcher("/api", "/api/**", "/actuator", "/actuator/**", DESCRIPTION, DESCRIPTION + "/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(DESCRIPTION, DESCRIPTION + "/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .access(declared))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager signIn, DeclaredCalls declared, People people) {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().access(declared))
                .formLogin(form -> form.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .addFilterBefore(new NoPartsOfStrangers(), CsrfFilter.class)
                .addFilterBefore(new StillEmployed(people), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
