package nl.zaakregie.groepstraject;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the plugin.
 *
 * @param gemeentecodes of our own municipality or municipalities, four digits each; empty = nobody is judged to live
 *     elsewhere and coordination is flagged by hand only (INV-07)
 */
@ConfigurationProperties("zaakregie.groepstraject")
public record GroepstrajectProperties(@DefaultValue Set<String> gemeentecodes) {}
