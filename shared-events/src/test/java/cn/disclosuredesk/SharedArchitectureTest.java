package cn.disclosuredesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "cn.disclosuredesk", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedArchitectureTest {

    @ArchTest
    static final ArchRule eventsKnowOnlyWordsAndIds = classes()
            .that()
            .resideInAPackage("..events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "cn.disclosuredesk.events..",
                    "cn.disclosuredesk.ids..",
                    "cn.disclosuredesk.vocabulary..",
                    "org.jspecify.annotations..",
                    "org.axonframework.serialization..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsAxonSpringAndSql = noClasses()
            .that()
            .resideOutsideOfPackage("cn.disclosuredesk.store..")
            .and()
            .resideOutsideOfPackage("cn.disclosuredesk.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule factsClockAndBooksArePure = noClasses()
            .that()
            .resideInAnyPackage(
                    "..casefile..", "..books..", "..vocabulary..", "..ids..", "..ledgerfile..", "..reportform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.disclosuredesk.store..", "cn.disclosuredesk.vault..", "tools.jackson..");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
