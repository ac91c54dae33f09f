const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const settings = require('./package.json').config;

/** Where the manifest, the metadata and the pages expect the add-in while it is developed. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
/** Where this build will be served: `ADDIN_ADDRESS`, or `config.address` in package.json. */
const address = (process.env.ADDIN_ADDRESS ?? settings.address).replace(/\/+$/, '');

const withAddress = (content) => content.toString().replaceAll(DEVELOPMENT_ADDRESS, address);

/** Each function of the metadata with the line a person would type. */
function helpEntries() {
  const { functions } = require('./assets/functions.json');
  return functions.map((entry) => {
    const names = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return { ...entry, signature: `=BACKSTOP.${entry.name}(${names.join(', ')})` };
  });
}

/** @type {import('webpack').Configuration} */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  // The functions come first and stand alone, so that cells calculate before the pane has loaded.
  entry: {
    functions: './src/functions/register.ts',
    commands: { import: './src/commands/commands.ts', dependOn: 'functions' },
    taskpane: { import: './src/taskpane/main.tsx', dependOn: ['functions', 'commands'] },
  },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        // What people are told of the functions is in functions.json; no cell reads it.
        options: { target: 'es2022', jsx: 'automatic', dropLabels: ['HELP'] },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['functions', 'commands', 'taskpane'],
      chunksSortMode: 'manual',
      hash: true,
    }),
    new HtmlPlugin({
      filename: 'support.html',
      template: './assets/support.html',
      chunks: [],
      templateParameters: () => ({ functions: helpEntries() }),
    }),
    new HtmlPlugin({ filename: 'privacy.html', template: './assets/privacy.html', chunks: [] }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: withAddress },
        { from: 'assets/functions.json', to: 'functions.json', transform: withAddress },
        { from: 'assets/*-*.png' },
        { from: 'src/taskpane/taskpane.css', to: 'taskpane.css' },
      ],
    }),
  ],
};
