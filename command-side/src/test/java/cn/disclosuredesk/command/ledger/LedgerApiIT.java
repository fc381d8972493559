package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The call with the beans as the desk wires them and a scheduler that runs by itself. */
class LedgerApiIT {

    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JdbcClientAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    DbSchedulerAutoConfiguration.class))
            .withPropertyValues("db-scheduler.table-name=office.scheduled_tasks")
            .withInitializer(context ->
                    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withUserConfiguration(LedgerConfiguration.class, WithoutKeys.class)
            .withBean(LedgerApi.class)
            .withBean(PaperVault.class)
            .withBean(LedgerDesk.Registrar.class)
            .withBean(LedgerDesk.OneAgency.class)
            .withBean(PaperActs.class)
            .withBean(LedgerWords.class)
            .withBean(DataSource.class, OfficeDatabase::fresh)
            .withBean(Clock.class, () -> LedgerDesk.CLOCK)
            .withBean(JsonMapper.class, () -> JsonMapper.builder().build());

    @Configuration(proxyBeanMethods = false)
    static class WithoutKeys {

        @Bean
        Once once(PlatformTransactionManager transactions, JdbcClient jdbc, Vault vault) {
            return new Once(transactions, jdbc, vault, Optional::empty, new RetriedOnConflict(), LedgerDesk.CLOCK);
        }
    }

    private static MockMvc http(ApplicationContext context) {
        return MockMvcBuilders.standaloneSetup(context.getBean(LedgerApi.class)).build();
    }

    private static MockMultipartFile part(String name, String text) {
        return new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersAtOnceAndImportsInTheBackground() {
        desk.run(context -> {
            MockMvc http = http(context);
            String location = http.perform(multipart(HttpMethod.POST, "/api/ledgers")
                            .file(part("C:\\台账\\复议.csv", Csv.REVIEWS + "R1,行政复议,A1,2026-02-01,,,\n"))
                            .file(part(
                                    "申请.csv",
                                    Csv.APPLICATIONS + "A1,2026-01-05,当面,其他,某甲,内容,,,,\nA2,2026-01-05,当面,其他,,内容,,,,\n"))
                            .param("agency", "demo"))
                    .andExpect(status().isAccepted())
                    .andExpect(jsonPath("$.id").isString())
                    .andExpect(header().exists("Location"))
                    .andReturn()
                    .getResponse()
                    .getHeader("Location");
            await().untilAsserted(() -> http.perform(get(String.valueOf(location)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state").value("DONE"))
                    .andExpect(jsonPath("$.dryRun").value(false))
                    .andExpect(jsonPath("$.agency").value("青川市示范信息公开办公室"))
                    .andExpect(jsonPath("$.total").value(3))
                    .andExpect(jsonPath("$.accepted").value(2))
                    .andExpect(jsonPath("$.rejected").value(1))
                    .andExpect(jsonPath("$.unchanged").value(0))
                    .andExpect(jsonPath("$.errors[0].file").value("申请.csv"))
                    .andExpect(jsonPath("$.errors[0].sheet").hasJsonPath())
                    .andExpect(jsonPath("$.errors[0].line").value(3))
                    .andExpect(jsonPath("$.errors[0].column").value("申请人"))
                    .andExpect(jsonPath("$.errors[0].message").value("缺少申请人"))
                    .andExpect(jsonPath("$.notRead").isEmpty())
                    .andExpect(jsonPath("$.detail").doesNotHaveJsonPath()));
            assertThat(context.getBean(PaperActs.class).numbers()).containsExactly("A1", "R1");
        });
    }

    @Test
    void refusesAnUploadWithoutFilesAndOtherMediaTypes() {
        desk.run(context -> {
            MockMvc http = http(context);
            assertThat(catchThrowable(
                            () -> http.perform(multipart("/api/ledgers").param("dryRun", "true"))))
                    .hasRootCauseInstanceOf(Refusal.class)
                    .hasRootCauseMessage("请选择要导入的台账文件");
            http.perform(post("/api/ledgers")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andExpect(status().isUnsupportedMediaType());
        });
    }
}
