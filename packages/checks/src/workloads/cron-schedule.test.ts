import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { cronSchedule } from "./cron-schedule.ts";

const cronJob = (schedule: string, more = ""): string =>
  `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: tidy }, spec: { schedule: "${schedule}", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [] } } } }, ${more} } }`;

test.each(["0 3 * * *", " */15 0-6,22/2 1,15 jan-MAR ? ", "0 0 1 1 sun", "+5 0 * * 6", "@daily", "@every 1h30m", ", * *-9 * *"])(
  "%s",
  (schedule) => {
    expect(judged(cronSchedule, cronJob(schedule))).toEqual([]);
  },
);

test.each([
  ["", "is empty"],
  ["* * * *", "has 4 fields, not 5 (minute, hour, day of the month, month, day of the week)"],
  ["60 * * * *", "has a minute, '60', that is not from 0 to 59"],
  ["* * * * 7", "has a day of the week, '7', that is not from 0 to 6"],
  ["* * * * sat-sun", "has a day of the week, 'sat-sun', that ends before it begins"],
  ["*/0 * * * *", "has a minute, '*/0', that has a step that is not 1 or more"],
  ["a * * * *", "has a minute, 'a', that is not understood"],
  ["CRON_TZ=UTC 0 3 * * *", "has a time zone in it: that belongs into timeZone"],
  ["@fortnightly", "is none of @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @every <duration>"],
  ["@every day", "has no duration after @every, such as 1h30m"],
])("%s", (schedule, problem) => {
  expect(judged(cronSchedule, cronJob(schedule))).toEqual([`/spec/schedule  '${schedule}' ${problem}`]);
});

test.each(["UTC", "Europe/Berlin", "America/Argentina/Ushuaia", "Etc/GMT+5", "EST5EDT"])("%s", (zone) => {
  expect(judged(cronSchedule, cronJob("@daily", `timeZone: "${zone}"`))).toEqual([]);
});

test.each([
  ["", "is empty"],
  ["Local", "is not a time zone of the IANA database, as Europe/Berlin is"],
  ["europe/berlin", "is not a time zone of the IANA database; did you mean 'Europe/Berlin'?"],
  ["Mars/Olympus_Mons", "is not a time zone of the IANA database, as Europe/Berlin is"],
  ["+02:00", "is not a time zone of the IANA database, as Europe/Berlin is"],
])("%s", (zone, problem) => {
  expect(judged(cronSchedule, cronJob("@daily", `timeZone: "${zone}"`))).toEqual([`/spec/timeZone  '${zone}' ${problem}`]);
});
