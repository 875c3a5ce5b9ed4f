axes:
  e:
    inverted: false
    speed: 300
 x: [
color: default
