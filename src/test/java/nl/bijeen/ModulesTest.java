package nl.bijeen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

class ModulesTest {

    static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.bijeen");

    @Test
    void modules_keep_to_their_allowed_dependencies() {
        ApplicationModules.of(Bijeen.class).verify();
    }

    /** Two parts of one name are told of only when the program starts, and one of them may be somebody else's. */
    @Test
    void no_two_parts_have_the_same_name() {
        var names = Stream.concat(
                        PROGRAM.stream()
                                .filter(it -> it.isMetaAnnotatedWith(Component.class) && !it.isAnnotation())
                                .map(it -> Map.entry(nameOf(it), it.getName())),
                        PROGRAM.stream()
                                .flatMap(it -> it.getMethods().stream())
                                .filter(it -> it.isAnnotatedWith(Bean.class))
                                .map(it -> Map.entry(it.getName(), it.getFullName())))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));

        assertThat(names)
                .hasSizeGreaterThan(300)
                .allSatisfy((name, parts) -> assertThat(parts).as(name).hasSize(1));
    }

    private static String nameOf(JavaClass part) {
        return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                new AnnotatedGenericBeanDefinition(part.reflect()), new SimpleBeanDefinitionRegistry());
    }

    /** A setting on the component of a record stands on its final field too, which a quick start tries to fill (decision 18). */
    @Test
    void settings_come_in_by_the_constructor() {
        fields().should().notBeAnnotatedWith(Value.class).check(PROGRAM);
    }
}
