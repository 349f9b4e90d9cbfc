@NullMarked
package nl.bijeen.adoption.web;

import org.jspecify.annotations.NullMarked;
