package cn.disclosuredesk.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.spring.stereotype.Aggregate;

@AnalyzeClasses(packages = "cn.disclosuredesk", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandArchitectureTest {

    @ArchTest
    static final ArchRule theTwoSidesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("cn.disclosuredesk.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.disclosuredesk.query..", "cn.disclosuredesk.desk..");

    @ArchTest
    static final ArchRule aggregatesKnowNoSql = noClasses()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.web..");

    @ArchTest
    static final ArchRule aggregatesStayInTheirPackage =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule callsAreMadeOverHttpOnly = classes()
            .that()
            .haveSimpleNameEndingWith("Api")
            .and()
            .resideInAPackage("cn.disclosuredesk.command..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
