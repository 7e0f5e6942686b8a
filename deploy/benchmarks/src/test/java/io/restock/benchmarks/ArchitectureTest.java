package io.restock.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.restock.benchmarks", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule restock_is_measured_from_outside = classes()
            .that()
            .resideOutsideOfPackage("..worker..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.restock.benchmarks..",
                    "io.restock.demo..",
                    "io.restock.events..",
                    "java..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "reactor.core..",
                    "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
