package org.example.downstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.organisation.OrganisationKind;

class FindingsTest {

  @Test
  void values_are_built_and_compared() {
    assertEquals(Findings.finding(), Findings.finding());
    assertEquals(
        ImmutableList.of(Findings.finding()), Findings.sorted(ImmutableList.of(Findings.finding())));
    assertTrue(Findings.organisation().getKind() instanceof OrganisationKind.Council);
    assertTrue(Findings.finding().toString().contains("Old TLS"));
  }
}
