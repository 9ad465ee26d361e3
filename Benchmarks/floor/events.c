/* The floor for reading YAML: libyaml's bare event loop over a file. Usage: events FILE [ROUNDS]; prints µs a round. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  int rounds = argc > 2 ? atoi(argv[2]) : 200;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 66;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(size);
  if (fread(bytes, 1, size, file) != size) return 66;
  fclose(file);

  double best = 1e18;
  long events = 0;
  for (int round = 0; round < rounds; round++) {
    struct timespec from, until;
    clock_gettime(CLOCK_MONOTONIC, &from);
    yaml_parser_t parser;
    yaml_event_t event;
    int done = 0;
    events = 0;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, size);
    while (!done) {
      if (!yaml_parser_parse(&parser, &event)) return 65;
      done = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
      events++;
    }
    yaml_parser_delete(&parser);
    clock_gettime(CLOCK_MONOTONIC, &until);
    double micros = (until.tv_sec - from.tv_sec) * 1e6 + (until.tv_nsec - from.tv_nsec) / 1e3;
    if (micros < best) best = micros;
  }
  printf("%.1f µs  %ld events  %zu bytes\n", best, events, size);
  free(bytes);
  return 0;
}
