exports.id = 814;
exports.ids = [814];
exports.modules = {
  /***/
  814: (
    /***/
    ((module) => {
      module.exports = require("./yaml.js");
    })
  )
};
;
