package cn.disclosuredesk.desk.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Heads the description of the calls at {@code /v3/api-docs}; the calls themselves are read from their controllers. */
@Configuration(proxyBeanMethods = false)
class ContractDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI contract(@Value("${desk.release:dev}") String release) {
        return new OpenAPI()
                .info(new Info().title("依申请公开办理台").version(release))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
