package cn.disclosuredesk.desk.http;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Heads the description of the calls at {@code /v3/api-docs}; the calls themselves are read from their controllers. */
@Configuration(proxyBeanMethods = false)
class ContractDescription {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(ObjectNode.class, anyObject())
                .replaceWithSchema(JsonNode.class, anyObject());
    }

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

    /** What depends on another call: a correction, a supposed act, the payload of an event. */
    private static Schema<?> anyObject() {
        return new ObjectSchema().additionalProperties(true);
    }

    /** First among the converters, so that it is asked last: it passes nothing on. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }
}
