/**
 * Names of Bihar as they are written in police papers, on identity cards and by those who search: each line is one name, and
 * every spelling on it must find every other. Spellings of different lines must not find each other; many lines are there
 * because they look or sound like another one (Hasan and Hussain, Salim, Salma and Aslam, Nasir, Nisar and Nazir).
 *
 * Put together by hand for this test. A name that real people search for in vain belongs here.
 */
const ONE_WORD = `
Mohammad, Mohammed, Muhammad, Muhammed, Mohamad, Mohd, Mohd., Md, Md., MD., मोहम्मद, मुहम्मद, मो०, मो., मोहम्‍मद, محمد
Mahmood, Mehmood, Mahmud, महमूद, محمود
Ahmad, Ahmed, Ahamad, अहमद, احمد
Hamid, Hameed, हमीद, حمید
Hasan, Hassan, हसन, حسن
Husain, Hussain, Hussein, Hossain, हुसैन, हुसेन, حسین
Salim, Saleem, सलीम, سلیم
Salma, सलमा, سلمہ
Aslam, असलम, اسلم
Nasir, Naasir, नासिर, ناصر
Nisar, Nesar, निसार, نثار
Nazir, Nazeer, नज़ीर, नजीर, نذیر
Rahim, Raheem, रहीम, رحیم
Rahman, Rehman, Rahmaan, रहमान, رحمان, رحمٰن
Karim, Kareem, करीम, کریم
Akram, अकरम, اکرم
Ansari, Ansaari, अंसारी, अन्सारी, انصاری
Khan, Khaan, ख़ान, खान, खाँ, खां, خان
Sheikh, Shaikh, Shekh, Sheik, Sk., शेख, शेख़, شیخ
Syed, Saiyad, Sayed, Saiyed, Sayyad, सैयद, सय्यद, سید
Khatoon, Khatun, खातून, ख़ातून, خاتون
Begum, Begam, बेगम, بیگم
Khurshid, Khursheed, खुर्शीद, ख़ुर्शीद, خورشید
Imtiaz, Imteyaz, Imtiyaz, Imtiyaj, इम्तियाज, इम्तियाज़, امتیاز
Parvez, Parwez, Pervez, Perwez, Parvej, परवेज, परवेज़, پرویز
Tabassum, Tabasum, तबस्सुम, تبسم
Shabnam, Sabnam, शबनम, شبنم
Firoz, Feroz, Firoj, Phiroz, Feroze, फिरोज, फ़िरोज़, فیروز
Zakir, Jakir, Zaakir, ज़ाकिर, जाकिर, ذاکر
Qasim, Kasim, कासिम, क़ासिम, قاسم
Yusuf, Yousuf, Yusuph, Yoosuf, Yusoof, यूसुफ, यूसुफ़, یوسف
Asif, Aasif, आसिफ, आसिफ़, آصف
Arif, Aarif, आरिफ, आरिफ़, عارف
Afzal, Afjal, Afzaal, अफजल, अफ़ज़ल, افضل
Ejaz, Aijaz, Ejaj, एजाज, एजाज़, اعجاز
Gulam, Ghulam, Golam, गुलाम, ग़ुलाम, غلام
Shahnawaz, Shahnavaz, Sahnawaz, Shahnawaj, शाहनवाज, शाहनवाज़, شاہنواز
Yadav, Yadava, Yadaw, यादव, یادو
Kumar, Kumaar, Kr., Kr, KUMAR, कुमार, کمار
Prasad, Prashad, Parsad, Pd., Pd, प्रसाद, प्र०, پرساد
Singh, Sing, SINGH, सिंह, सिंघ, سنگھ
Mishra, Misra, Mishr, मिश्रा, मिश्र, مشرا
Sharma, Sarma, Sharmaa, शर्मा, شرما
Verma, Varma, Barma, वर्मा, ورما
Jha, Jhaa, झा, جھا
Thakur, Thakoor, Takur, ठाकुर, ٹھاکر
Choudhary, Chaudhary, Chowdhury, Choudhury, Chaudhari, Chaudhry, Choudhry, Ch., चौधरी, چودھری
Paswan, Pasvan, Paaswan, पासवान, پاسوان
Manjhi, Maanjhi, मांझी, माँझी, मांझि, مانجھی
Ravidas, Rabidas, Ravi Das, रविदास, रवि दास, روی داس
Mahto, Mahato, Mehto, Mahatho, महतो, مہتو
Mandal, Mondal, Mandol, मंडल, मण्डल, منڈل
Tiwari, Tiwary, Tewari, Tewary, Tivari, तिवारी, تیواری
Pandey, Pande, Pandeya, Panday, पांडेय, पाण्डेय, पांडे, پانڈے
Tripathi, Tripathy, Tripaathi, त्रिपाठी, ترپاٹھی
Shukla, Sukla, Shukl, शुक्ला, शुक्ल, شکلا
Srivastava, Shrivastava, Srivastav, Shrivastav, Shrivastawa, श्रीवास्तव, सिरीवास्तव, سریواستو
Upadhyay, Upadhyaya, Upadhaya, उपाध्याय, اپادھیائے
Ojha, Ozha, ओझा, اوجھا
Vishwakarma, Bishwakarma, Vishvakarma, Biswakarma, विश्वकर्मा, وشوکرما
Gupta, Gupt, गुप्ता, गुप्त, گپتا
Sahni, Sahani, Sahanee, साहनी, सहनी, ساہنی
Kushwaha, Kusvaha, Kushwah, Kuswaha, कुशवाहा, کشواہا
Laxman, Lakshman, Laksman, लक्ष्मण, लक्षमण, لکشمن
Lakshmi, Laxmi, Lakshmee, लक्ष्मी, لکشمی
Krishna, Krishn, Krisna, Krushna, कृष्ण, कृष्णा, کرشنا
Vijay, Bijay, Vijai, Bijoy, Vijoy, विजय, وجے, بجے
Vikas, Bikash, Bikas, Vikash, विकास, وکاس
Vinod, Binod, Vinode, विनोद, ونود
Vivek, Bivek, Vibek, विवेक, وویک
Sunil, Suneel, Suniel, सुनील, سنیل
Sonal, Sonaal, सोनल, سونل
Anil, Aneel, अनिल, انیل
Suresh, Sooresh, Sures, सुरेश, سریش
Sarosh, Saroosh, सरोश, سروش
Ramesh, Rames, Raamesh, रमेश, رمیش
Rajesh, Raajesh, Rajes, राजेश, راجیش
Rajiv, Rajeev, Raajeev, राजीव, راجیو
Sanjay, Sanjai, Sanjoy, संजय, سنجے
Sanjiv, Sanjeev, Sanjeeb, संजीव, سنجیو
Ashok, Asok, Ashoke, अशोक, اشوک
Manoj, Manoje, मनोज, منوج
Mohan, Mohon, मोहन, موہن
Chandrashekhar, Chandra Shekhar, Chandrasekhar, चंद्रशेखर, चन्द्रशेखर, چندر شیکھر
Jitendra, Jitender, Jeetendra, Jitendar, जितेंद्र, जितेन्द्र, جیتندر
Dharmendra, Dharmender, Dharmendar, धर्मेंद्र, धर्मेन्द्र, دھرمیندر
Upendra, Upender, Upendar, उपेंद्र, उपेन्द्र, اپیندر
Devi, Debi, Devee, देवी, دیوی
Sushila, Susheela, Susila, सुशीला, سشیلا
Sunita, Suneeta, Sunitaa, सुनीता, سنیتا
Anita, Aneeta, अनीता, अनिता, انیتا
Mamta, Mamata, Mamtaa, ममता, ممتا
Meera, Mira, Meeraa, मीरा, میرا
Pushpa, Puspa, Pushpaa, पुष्पा, پشپا
Geeta, Gita, Geetaa, गीता, گیتا
Savitri, Sabitri, Savitree, सावित्री, ساوتری
Kamal, कमल, کمل
Kamla, Kamala, कमला, کملا
Ranjit, Ranjeet, रंजीत, رنجیت
Shamim, Shameem, शमीम, شمیم
Naushad, Nowshad, Naushaad, नौशाद, نوشاد
Bhagwan, Bhagvan, भगवान, بھگوان
Ghanshyam, Ghansyam, Ghanshyaam, घनश्याम, گھنشیام
Zubair, Jubair, Zuber, जुबैर, ज़ुबैर, زبیر
Dilip, Deelip, Dileep, दिलीप, دلیپ
Phool, Fool, Phul, फूल, پھول
Satyendra, Satendra, Satyender, सत्येंद्र, ستیندر
Kaushalya, Kausalya, कौशल्या, کوشلیا
Tanveer, Tanvir, Tanweer, तनवीर, تنویر
Wasim, Waseem, Vasim, वसीम, وسیم
Raghunath, Ragunath, रघुनाथ, رگھوناتھ
Hiralal, Heera Lal, Hira Lal, हीरालाल, ہیرا لال
Shaukat, Saukat, Shoukat, शौकत, شوکت
Ramdeo, Ramdev, Ram Deo, रामदेव, رام دیو
Jagdish, Jagdeesh, Jagadish, जगदीश, جگدیش
Baijnath, Vaijnath, Baidyanath, बैजनाथ, بیج ناتھ
Mukhtar, Mokhtar, Muktar, मुख्तार, مختار
Kishun, Kisun, Kishan, किशुन, کشن
Lalita, Lalitha, ललिता, للیتا
Poonam, Punam, पूनम, پونم
Rizwan, Rijwan, Rizvan, रिजवान, رضوان
Umesh, Oomesh, उमेश, امیش
Munna, Moonna, मुन्ना, منّا
`;

/** The same for whole names, with titles, short forms and what is left out. */
const WHOLE_NAMES = `
Shri Ram Kumar Singh, Ram Kumar Singh, Ram Kr. Singh, Sri Ram Kumar Singh, श्री राम कुमार सिंह, राम कु० सिंह, شری رام کمار سنگھ
Shri Ram Kumar Sinha, राम कुमार सिन्हा, رام کمار سنہا
Smt. Sunita Devi, Smt Suneeta Devi, Sunita Devi, Shrimati Sunita Devi, Mrs. Sunita Devi, श्रीमती सुनीता देवी, श्रीमति सुनीता देवी, سنیتا دیوی, شریمتی سنیتا دیوی
Smt. Anita Devi, श्रीमती अनीता देवी, انیتا دیوی
Md. Aslam Ansari, Md Aslam Ansari, Mohd. Aslam Ansari, Mohammad Aslam Ansari, मो० असलम अंसारी, मोहम्मद असलम अंसारी, محمد اسلم انصاری
Md. Salim Ansari, मो. सलीम अंसारी, محمد سلیم انصاری
Late Ganesh Prasad, Late Shri Ganesh Pd., Ganesh Prasad, स्व० गणेश प्रसाद, स्वर्गीय श्री गणेश प्रसाद, Swargiya Ganesh Prasad, گنیش پرساد
Dr. Vijay Kr. Sinha, Dr Bijay Kumar Sinha, Vijay Kumar Sinha, डॉ० विजय कुमार सिन्हा, डा. विजय कुमार सिन्हा, ڈاکٹر وجے کمار سنہا
Km. Rekha Kumari, Kumari Rekha Kumari, Rekha Kumari, Miss Rekha Kumari, Sushri Rekha Kumari, कु० रेखा कुमारी, सुश्री रेखा कुमारी, ریکھا کماری
Sk. Abdul Rahman, Sheikh Abdul Rehman, Shaikh Abdul Rahman, शेख अब्दुल रहमान, شیخ عبدالرحمان, شیخ عبد الرحمان
Mst. Hasina Khatoon, Hasina Khatun, Haseena Khatoon, Mosammat Hasina Khatoon, मुसम्मात हसीना खातून, حسینہ خاتون
Adv. Nawal Kishore Jha, Nawal Kishor Jha, Naval Kishore Jha, नवल किशोर झा, अधिवक्ता नवल किशोर झा, نول کشور جھا
Prof. Shyam Sundar Chaudhary, Shyamsunder Choudhary, Shyam Sunder Chowdhury, प्रो० श्याम सुंदर चौधरी, श्यामसुन्दर चौधरी, شیام سندر چودھری
Pt. Girija Shankar Mishra, Girja Shankar Mishra, Girijashankar Misra, पं० गिरिजा शंकर मिश्र, گریجا شنکر مشرا
Haji Gulam Rasul, Haji Ghulam Rasool, हाजी गुलाम रसूल, حاجی غلام رسول
Shri Krishna Yadav, Shrikrishna Yadav, Sri Krishna Yadav, श्रीकृष्ण यादव, श्री कृष्ण यादव, شری کرشن یادو
Er. Pramod Kr. Verma, Pramod Kumar Varma, ई० प्रमोद कुमार वर्मा, प्रमोद कुमार वर्मा, پرمود کمار ورما
Bhola Sahni @ Bholu, Bhola Sahani alias Bholu, भोला साहनी उर्फ भोलू, بھولا ساہنی عرف بھولو
Mr. John Hembrom, John Hembram, श्री जॉन हेम्ब्रम, جان ہیمبرم
Raju Paswan, Shri Raju Paswan, Raaju Pasvan, राजू पासवान, راجو پاسوان
`;

const read = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(', '));

/** Spellings that must find each other, and no spelling of another group of the same list. */
export const nameVariants = { oneWord: read(ONE_WORD), wholeNames: read(WHOLE_NAMES) } as const;
