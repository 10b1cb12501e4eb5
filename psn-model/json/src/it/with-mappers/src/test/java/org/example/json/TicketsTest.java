package org.example.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.json.PsnJackson2Exception;
import org.psncontrols.model.json.PsnJacksonException;

class TicketsTest {

  private static final String FINDING = "{\"id\":\"F-1\",\"title\":\"Old TLS\",\"severity\":\"high\"}";

  private static final String TICKET =
      "{\"number\":\"T1\",\"finding\":"
          + FINDING
          + ",\"others\":["
          + FINDING
          + "],\"related\":"
          + FINDING
          + "}";

  @Test
  void both_mappers_read_and_write_the_documents() throws JsonProcessingException {
    assertEquals(TICKET, Tickets.three(TICKET));
    assertEquals(FINDING, Tickets.two(FINDING));
  }

  @Test
  void both_mappers_refuse_what_is_unknown() {
    String odd = FINDING.replace("}", ",\"colour\":\"red\"}");
    PsnJacksonException three =
        assertThrows(
            PsnJacksonException.class, () -> Tickets.three(TICKET.replace(FINDING, odd)));
    assertTrue(three.getMessage().contains("\"colour\" is not known"));
    assertEquals(1, three.getProblems().size());
    assertEquals(
        1,
        assertThrows(PsnJackson2Exception.class, () -> Tickets.two(odd)).getProblems().size());
  }
}
