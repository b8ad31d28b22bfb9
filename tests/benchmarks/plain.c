/* The yardstick: SGD as one would write it in C, tanh hidden units, sigmoid outputs, cross-entropy.
   Matrices as in the lecture, units x (units before + 1), the bias in column 0. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One hidden layer, one example a step. */
void train_two_layers(double *restrict V, double *restrict W, long m, long p, long k, const double *restrict X,
                      const double *restrict Y, const long *restrict order, long n, double eta) {
  double *restrict u = malloc(p * sizeof *u), *restrict back = malloc(p * sizeof *back);
  for (long e = 0; e < n; e++) {
    const double *x = X + order[e] * m, *y = Y + order[e] * k;
    for (long j = 0; j < p; j++) {
      const double *v = V + j * (m + 1);
      double r = v[0];
      for (long i = 0; i < m; i++) r += x[i] * v[i + 1];
      u[j] = tanh(r);
      back[j] = 0.0;
    }
    for (long o = 0; o < k; o++) {
      double *w = W + o * (p + 1), s = w[0];
      for (long j = 0; j < p; j++) s += u[j] * w[j + 1];
      double delta = 1.0 / (1.0 + exp(-s)) - y[o];
      w[0] -= eta * delta;
      for (long j = 0; j < p; j++) {
        back[j] += delta * w[j + 1];
        w[j + 1] -= eta * delta * u[j];
      }
    }
    for (long j = 0; j < p; j++) {
      double *v = V + j * (m + 1), delta = back[j] * (1.0 - u[j] * u[j]);
      v[0] -= eta * delta;
      for (long i = 0; i < m; i++) v[i + 1] -= eta * delta * x[i];
    }
  }
  free(u);
  free(back);
}

/* Any number of layers, the mean gradient of a batch to a step. */
void train_deep(double *restrict theta, const long *restrict sizes, long layers, const double *restrict X,
                const double *restrict Y, const long *restrict order, long n, long batch, double eta) {
  long weights = 0, units = sizes[0];
  for (long l = 0; l < layers; l++) weights += sizes[l + 1] * (sizes[l] + 1), units += sizes[l + 1];
  double *gradient = calloc(weights, sizeof *gradient), *u = malloc(units * sizeof *u), *d = malloc(units * sizeof *d);
  for (long begin = 0; begin < n; begin += batch) {
    long in_batch = n - begin < batch ? n - begin : batch;
    for (long e = begin; e < begin + in_batch; e++) {
      memcpy(u, X + order[e] * sizes[0], sizes[0] * sizeof *u);
      double *w = theta, *in = u;
      for (long l = 0; l < layers; l++) {
        double *out = in + sizes[l];
        for (long j = 0; j < sizes[l + 1]; j++, w += sizes[l] + 1) {
          double r = w[0];
          for (long i = 0; i < sizes[l]; i++) r += in[i] * w[i + 1];
          out[j] = l == layers - 1 ? 1.0 / (1.0 + exp(-r)) : tanh(r);
        }
        in = out;
      }
      const double *y = Y + order[e] * sizes[layers];
      double *delta = d + (in - u), *g = gradient + weights;
      for (long j = 0; j < sizes[layers]; j++) delta[j] = in[j] - y[j];
      for (long l = layers - 1; l >= 0; l--) {
        double *before = in - sizes[l], *back = delta - sizes[l];
        w -= sizes[l + 1] * (sizes[l] + 1), g -= sizes[l + 1] * (sizes[l] + 1);
        for (long i = 0; i < sizes[l]; i++) back[i] = 0.0;
        for (long j = 0; j < sizes[l + 1]; j++) {
          double *row = w + j * (sizes[l] + 1), *slope = g + j * (sizes[l] + 1);
          slope[0] += delta[j];
          for (long i = 0; i < sizes[l]; i++) {
            back[i] += delta[j] * row[i + 1];
            slope[i + 1] += delta[j] * before[i];
          }
        }
        for (long i = 0; i < sizes[l]; i++) back[i] *= 1.0 - before[i] * before[i];
        in = before, delta = back;
      }
    }
    for (long i = 0; i < weights; i++) theta[i] -= eta / in_batch * gradient[i], gradient[i] = 0.0;
  }
  free(gradient);
  free(u);
  free(d);
}
