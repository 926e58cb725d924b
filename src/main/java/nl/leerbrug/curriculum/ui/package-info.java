/** Reading views for trainers and authors. */
@NullMarked
package nl.leerbrug.curriculum.ui;

import org.jspecify.annotations.NullMarked;
