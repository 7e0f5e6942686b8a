package io.restock.ml;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.restock.ml", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_onnx_packages_know_the_runtime = noClasses()
            .that()
            .resideOutsideOfPackage("..onnx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule only_training_knows_the_trainer = noClasses()
            .that()
            .resideOutsideOfPackage("..training..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.djl..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule serving_does_not_know_training = noClasses()
            .that()
            .resideOutsideOfPackage("..training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..training..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule names_say_what_not_how =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule only_the_command_prints = noClasses()
            .that()
            .doNotHaveSimpleName("TrainDemandModel")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
