/**
 * Provinces and centrally run cities, folded: the 63 in being until 2025-06-30, which include the names of the 34
 * since 2025-07-01 (Resolution 202/2025/QH15 kept existing names).
 */

export const CENTRAL_CITIES = ["hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"] as const;

export const PROVINCES: readonly string[] = [
  ...CENTRAL_CITIES,
  ..."an giang,bà rịa vũng tàu,bạc liêu,bắc giang,bắc kạn,bắc ninh,bến tre,bình dương,bình định,bình phước".split(","),
  ..."bình thuận,cà mau,cao bằng,đắk lắk,đắk nông,điện biên,đồng nai,đồng tháp,gia lai,hà giang,hà nam".split(","),
  ..."hà tĩnh,hải dương,hậu giang,hòa bình,hưng yên,khánh hòa,kiên giang,kon tum,lai châu,lạng sơn".split(","),
  ..."lào cai,lâm đồng,long an,nam định,nghệ an,ninh bình,ninh thuận,phú thọ,phú yên,quảng bình".split(","),
  ..."quảng nam,quảng ngãi,quảng ninh,quảng trị,sóc trăng,sơn la,tây ninh,thái bình,thái nguyên".split(","),
  ..."thanh hóa,thừa thiên huế,tiền giang,trà vinh,tuyên quang,vĩnh long,vĩnh phúc,yên bái".split(","),
];
