package nl.bijeen.view;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.bijeen.mail.Letter;
import org.junit.jupiter.api.Test;

class ViewsTest {

    @Test
    void every_page_part_and_letter_has_a_template_beside_it() {
        var views = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.bijeen").stream()
                        .filter(assignableTo(Page.class)
                                .or(assignableTo(Part.class))
                                .or(assignableTo(Letter.class)))
                        .filter(it -> !it.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(views)
                .isNotEmpty()
                .allMatch(it -> Files.exists(Path.of("src/main/java", it.replace('.', '/') + ".jte")));
    }
}
