"use strict";
function runtime_RawExtension_1_33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="runtime.RawExtension@1.33" */;let vErrors = null;let errors = 0;if(!(data && typeof data == "object" && !Array.isArray(data))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}runtime_RawExtension_1_33.errors = vErrors;return errors === 0;}
exports.runtime_RawExtension_1_33 = runtime_RawExtension_1_33;
