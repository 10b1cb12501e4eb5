package org.example.json;

import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Finding;

/**
 * A thing of a vendor's that holds values of the model.
 *
 * @param number the ticket's number
 * @param finding a finding
 * @param others other findings
 * @param related a finding that may be there
 */
public record Ticket(
    String number, Finding finding, List<Finding> others, Optional<Finding> related) {}
