import type {Campaign} from '@ispeed-widgets/contract';

/** Texts of our own for the channels that the letters name; they say nothing that is not attested. */
export const SAMPLE_MESSAGES: Campaign['messages'] = {
  zalo: {
    vi: 'Bà con ơi, mỗi tháng đo tốc độ Internet một lần nhé! Tìm “i-Speed by VNNIC” trong kho ứng dụng, cài đặt, mở lên và bấm đo. Muốn đo mạng di động thì tắt Wi-Fi trước. Đo bằng i-Speed không tốn dữ liệu di động.',
    en: 'Measure your Internet speed once a month! Find "i-Speed by VNNIC" in the app store, install it, open it and start. To measure the mobile network, turn Wi-Fi off first. Measuring with i-Speed costs no mobile data.',
  },
  facebook: {
    vi: 'Xã, phường của bạn đã đủ mẫu đo Internet tháng này chưa? Mỗi lượt đo bằng i-Speed, ứng dụng của Trung tâm Internet Việt Nam (VNNIC), giúp biết nơi nào mạng còn yếu để cải thiện.\nTìm “i-Speed by VNNIC”, cài đặt và đo mỗi tháng ít nhất một lần. Không tốn dữ liệu di động.',
    en: 'Does your commune have enough Internet measurements this month? Each one made with i-Speed, the app of the Viet Nam Internet Network Information Center (VNNIC), helps to find where the network is weak.\nFind "i-Speed by VNNIC", install it and measure at least once a month. It costs no mobile data.',
  },
  loudspeaker: {
    vi: 'Kính mời bà con cài đặt ứng dụng i-Speed của Trung tâm Internet Việt Nam và đo tốc độ Internet tại nơi mình ở, mỗi tháng ít nhất một lần. Đo bằng i-Speed không tốn dữ liệu di động. Bà con cần giúp cài đặt, xin gặp tổ công nghệ số cộng đồng.',
    en: 'Please install i-Speed, the app of the Viet Nam Internet Network Information Center, and measure the Internet speed where you live at least once a month. It costs no mobile data. The community digital technology team can help you.',
  },
};
