package nl.zaakregie.protocollering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zaakregie.protocollering.*}.
 *
 * @param organisatie OIN or gemeentecode of who is responsible for the processing; at most 40 characters
 * @param systeem name of this system in the log of the municipality; at most 100 characters
 */
@ConfigurationProperties("zaakregie.protocollering")
record ProtocolleringProperties(
        @DefaultValue("onbekend") String organisatie,
        @DefaultValue("zaakregie") String systeem) {}
