# Written before origins, chambers and shared nozzles were known.
axes:
  e: {inverted: false, speed: 300}
  x: {inverted: false, speed: 6000}
  y: {inverted: false, speed: 6000}
  z: {inverted: false, speed: 200}
color: default
extruder:
  count: 2
  nozzleDiameter: 0.4
  offsets:
  - &id001 [0.0, 0.0]
  - *id001
heatedBed: false
id: delta
model: Rostock
name: 'No. 7'
volume:
  depth: 99.0
  formFactor: circular
  height: 300.0
  width: 150.0
