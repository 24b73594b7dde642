/** All published tables of a folder → content files (path and value). Nothing is written here. */
import type { RawUnit } from '../../content/schemas/units.ts';
import { BINH_DUONG_CRITERIA, binhDuongRound } from './binh-duong.ts';
import { parseCsv, type Row } from './csv.ts';
import { criteria766 } from './decision-766.ts';
import { DISTRICT_3_CRITERIA, district3Round } from './district-3.ts';
import { HAI_PHONG_CRITERIA, haiPhongAgencies, haiPhongRound } from './hai-phong.ts';
import { indexDefinitions } from './indices.ts';
import { localFrameworks } from './local-frameworks.ts';
import { ministryCriteria, ministryRound, ministryUnits } from './ministries.ts';
import { neededUnits } from './needed-units.ts';
import { papiCriteria, papiRounds } from './papi.ts';
import { parProvinceCriteria, SIPAS_CRITERIA } from './provincial-criteria.ts';
import { provincialRounds } from './provincial-rounds.ts';
import type { RoundFiles } from './published-round.ts';
import { agency, buildProvinces, LAST_DAY_BEFORE, REGISTRY_SOURCE } from './registry.ts';

export interface ContentFile {
  readonly path: string;
  readonly value: unknown;
}

/** `read` returns the text of a table by its file name. */
export function convertTables(read: (name: string) => string): readonly ContentFile[] {
  const table = (name: string): readonly Row[] => parseCsv(read(name));
  const before = table('units_pre_2025-07-01.csv');
  const provinces63 = table('province_63_aliases.csv');
  const provinces = buildProvinces(table('units_provinces_2026-04-30.csv'), provinces63);
  const needed = neededUnits({ before, now: table('units_communes_2026-04-30.csv'), provinces });
  const ministries = table('par_index_ministries_2023.csv');
  const haiPhong = table('cchc_hai_phong_2025_partial.csv');
  return [
    units('tinh', provinces.current),
    units('tinh-den-2025', provinces.dissolved),
    units('huyen-den-2025', needed.districts),
    units('xa-den-2025', needed.oldCommunes),
    units('xa', needed.communes),
    units('bo', ministryUnits(ministries), []),
    units('co-quan', [...haiPhongAgencies(haiPhong), BAC_KAN_OFFICE], []),
    ...indexDefinitions().map((value) => ({ path: `indices/${value.id}.json`, value })),
    ...[
      ...papiCriteria(table('papi_codebook.csv')),
      ministryCriteria(table('framework_par_ministry_876_2022.csv')),
      DISTRICT_3_CRITERIA,
      BINH_DUONG_CRITERIA,
      HAI_PHONG_CRITERIA,
      ...parProvinceCriteria(table('framework_par_province_2948_2017.csv')),
      ...SIPAS_CRITERIA,
      ...localFrameworks(table('framework_commune_examples.csv')),
      criteria766(table('framework_766_groups.csv')),
    ].map((value) => ({ path: `criteria/${value.id}.json`, value })),
    ...[
      ...papiRounds(table('papi_subdimensions_2011_2024.csv'), provinces63, provinces),
      ministryRound(ministries),
      district3Round(table('cchc_quan3_hcmc_wards_2019.csv'), needed.oldCommunes),
      binhDuongRound(table('cchc_binh_duong_districts_2017.csv'), before),
      haiPhongRound(haiPhong, needed.communes),
      ...provincialRounds({
        par: table('par_index_provinces_partial_2012_2024.csv'),
        sipas: table('sipas_partial_2019_2024.csv'),
        means: table('par_index_national_means.csv'),
        regions: table('par_index_regions_2022_2024.csv'),
        provinces63,
        provinces,
      }),
    ].flatMap(roundFiles),
  ];
}

/** Issuer of a plan of 2024; Bắc Kạn became part of Thái Nguyên on 01/07/2025. */
const BAC_KAN_OFFICE = agency(
  'van-phong-ubnd-tinh-bac-kan-den-2025',
  'Văn phòng UBND tỉnh Bắc Kạn',
  'van-phong',
  '06-bac-kan-den-2025',
  { validTo: LAST_DAY_BEFORE },
);

const units = (
  name: string,
  list: readonly RawUnit[],
  sources: readonly unknown[] = [REGISTRY_SOURCE],
): ContentFile => ({
  path: `units/${name}.json`,
  value: { $schema: '/schemas/units.json', sources, units: list },
});

const roundFiles = ({ round, results }: RoundFiles): ContentFile[] => [
  { path: `rounds/${round.id}/round.json`, value: round },
  { path: `rounds/${round.id}/results.json`, value: results },
];
