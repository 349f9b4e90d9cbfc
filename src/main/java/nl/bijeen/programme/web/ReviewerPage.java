package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Reviewer;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Weighing;
import nl.bijeen.view.Page;

/**
 * What a reviewer weighs.
 *
 * @param address the path of this page
 * @param told what came of what they just did: {@code saved}, {@code late}, or nothing
 */
public record ReviewerPage(
        Association organiser,
        Event event,
        Reviewer reviewer,
        List<Submission> submissions,
        Weighing weighing,
        String address,
        String told)
        implements Page {}
