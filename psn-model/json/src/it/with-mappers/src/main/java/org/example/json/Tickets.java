package org.example.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.json.PsnJackson2Module;
import org.psncontrols.model.json.PsnJacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Tickets and findings as JSON. */
public final class Tickets {

  private static final JsonMapper THREE =
      JsonMapper.builder().addModule(new PsnJacksonModule()).build();

  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new PsnJackson2Module())
          .build();

  private Tickets() {}

  /**
   * By Jackson 3.
   *
   * @param json a ticket
   * @return the same, read and written
   */
  public static String three(String json) {
    return THREE.writeValueAsString(THREE.readValue(json, Ticket.class));
  }

  /**
   * By Jackson 2, which knows no Optional of its own, and so no ticket.
   *
   * @param json a finding
   * @return the same, read and written
   * @throws JsonProcessingException if it is none
   */
  public static String two(String json) throws JsonProcessingException {
    return TWO.writeValueAsString(TWO.readValue(json, Finding.class));
  }
}
