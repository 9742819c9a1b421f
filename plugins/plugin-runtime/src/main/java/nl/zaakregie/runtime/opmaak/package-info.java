/** Makes PDF/A from the templates of plugins (Thymeleaf, openhtmltopdf, DejaVu); nobody else knows these libraries. */
@NullMarked
package nl.zaakregie.runtime.opmaak;

import org.jspecify.annotations.NullMarked;
