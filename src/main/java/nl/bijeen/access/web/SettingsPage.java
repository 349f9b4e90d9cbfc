package nl.bijeen.access.web;

import nl.bijeen.access.Association;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/** What an association tells about itself, to be changed. */
public record SettingsPage(SettingsForm form, Problems problems) implements Page {

    static SettingsPage of(Association association) {
        return new SettingsPage(SettingsForm.of(association), Problems.none());
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
