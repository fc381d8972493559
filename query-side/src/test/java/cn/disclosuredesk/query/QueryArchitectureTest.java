package cn.disclosuredesk.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "cn.disclosuredesk.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QueryArchitectureTest {

    @ArchTest
    static final ArchRule theTwoSidesDoNotKnowEachOther = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.disclosuredesk.command..", "cn.disclosuredesk.desk..");

    @ArchTest
    static final ArchRule sqlStandsInTables = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Table")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .haveSimpleNameNotStartingWith("Board")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..");

    @ArchTest
    static final ArchRule springStandsInCallsAndConfigurations = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Api")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .haveSimpleNameNotEndingWith("Table")
            .and()
            .haveSimpleNameNotStartingWith("Board")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..");

    @ArchTest
    static final ArchRule nobodyOutsideSeesHowItIsDone = classes()
            .that()
            .haveSimpleNameEndingWith("Table")
            .or()
            .haveSimpleNameEndingWith("Projection")
            .or()
            .haveSimpleNameEndingWith("Api")
            .or()
            .haveSimpleNameEndingWith("Configuration")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule readModelsDoNotGoRoundInCircles =
            slices().matching("cn.disclosuredesk.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
