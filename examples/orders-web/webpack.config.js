'use strict'

const path = require('node:path')
const HtmlWebpackPlugin = require('html-webpack-plugin')

module.exports = {
  mode: 'production',
  entry: './src/main.js',
  // The name changes with the content, so that a browser may keep the file for ever.
  output: { path: path.resolve(__dirname, 'dist'), filename: 'assets/[name].[contenthash].js', clean: true },
  plugins: [new HtmlWebpackPlugin({ template: 'src/index.html' })],
}
