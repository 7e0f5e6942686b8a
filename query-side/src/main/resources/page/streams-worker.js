/** Holds the streams for every tab of the browser, which may open only six connections to one server. */
import { Streams } from './streams.js';

const streams = new Streams();

self.onconnect = ({ ports: [port] }) => {
  const followed = new Map();
  const leave = (path) => {
    streams.leave(path, followed.get(path));
    followed.delete(path);
  };
  port.onmessage = ({ data }) => {
    if (data.follow && !followed.has(data.follow)) {
      followed.set(data.follow, (news) => port.postMessage(news));
      streams.follow(data.follow, data.event, followed.get(data.follow));
    }
    if (data.leave && followed.has(data.leave)) leave(data.leave);
    if (data.gone) [...followed.keys()].forEach(leave);
  };
};
