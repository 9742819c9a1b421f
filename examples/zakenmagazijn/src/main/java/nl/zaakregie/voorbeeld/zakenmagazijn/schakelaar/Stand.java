package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How zakenmagazijn and DMS behave towards others. */
public enum Stand {
    /** By the standard. */
    @JsonProperty("aan")
    AAN,

    /** HTTP 503 on everything; nothing is processed. */
    @JsonProperty("uit")
    UIT,

    /** Processes, but answers only after the configured delay: the caller's time-out has passed by then. */
    @JsonProperty("traag")
    TRAAG,

    /** Refuses every message and every create with a functional fault; nothing is stored. */
    @JsonProperty("weigert")
    WEIGERT
}
