axes:
  e:
    inverted: false
    speed: 300
  x:
    inverted: false
    speed: 6000
  y:
    inverted: true
    speed: 9000
  z:
    inverted: false
    speed: 720
color: orange
extruder:
  count: 5
  defaultExtrusionLength: 8
  nozzleDiameter: 0.6
  offsets:
  - - 0.0
    - 0.0
  sharedNozzle: true
heatedBed: true
heatedChamber: false
id: prusa_mmu
model: Original Prusa i3 MK3S MMU2S
name: Prusa, bench 2
volume:
  custom_box:
    x_max: 250.0
    x_min: 0.0
    y_max: 210.0
    y_min: -3.0
    z_max: 210.0
    z_min: 0.0
  depth: 210.0
  formFactor: rectangular
  height: 210.0
  origin: lowerleft
  width: 250.0
