package nl.bijeen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_keep_to_their_allowed_dependencies() {
        ApplicationModules.of(Bijeen.class).verify();
    }

    /** A setting on the component of a record stands on its final field too, which a quick start tries to fill (decision 18). */
    @Test
    void settings_come_in_by_the_constructor() {
        var program = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.bijeen");
        fields().should().notBeAnnotatedWith(Value.class).check(program);
    }
}
