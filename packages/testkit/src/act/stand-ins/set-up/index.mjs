console.log('This machine has its own')
