import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default [
	{ ignores: ['dist/', '.cache/', '.astro/', 'node_modules/'] },
	...typescript.configs.recommended,
	...typescript.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'no-console': 'off',
			eqeqeq: 'error',
			'prefer-const': 'error',
			// `t('…')!` and the like: the content check has proved it, and the message would be worse here.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
		},
	},
	{
		// Written for old browsers: no let, no arrow functions.
		files: ['src/components/**/*.js'],
		rules: { 'no-var': 'off', 'prefer-const': 'off', '@typescript-eslint/no-this-alias': 'off' },
	},
];
