import {describeDepartment} from '../department/describe-department.js';

describeDepartment('postgresql');
